// Makes it 22 November 2026, the day of the scenarios, for a whole process: node --require day.cjs
const day = Date.parse("2026-11-22T12:00:00Z");

globalThis.Date = class extends Date {
  constructor(...given) {
    if (given.length === 0) super(day);
    else super(...given);
  }
  static now() {
    return day;
  }
};
