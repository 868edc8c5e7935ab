// What packages in the bundle get for string-width and fast-string-width: see oneStringWidth in build.mjs.
const { stringWidth } = require("../src/render/width.ts");

module.exports = Object.assign(stringWidth, { default: stringWidth });
