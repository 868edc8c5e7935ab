export { filesOf } from "../../src/validation/examples.ts";
