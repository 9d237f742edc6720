// AssemblyScript. Months and days.

/** The month whose three letters stand there, 0 when none does. */
export function monthAt(at: usize): i32 {
  switch ((load<u32>(at) | 0x202020) & 0xffffff) {
    case 0x6e616a:
      return 1;
    case 0x626566:
      return 2;
    case 0x72616d:
      return 3;
    case 0x727061:
      return 4;
    case 0x79616d:
      return 5;
    case 0x6e756a:
      return 6;
    case 0x6c756a:
      return 7;
    case 0x677561:
      return 8;
    case 0x706573:
      return 9;
    case 0x74636f:
      return 10;
    case 0x766f6e:
      return 11;
    case 0x636564:
      return 12;
    default:
      return 0;
  }
}

/** How many days a month has. */
export function daysIn(month: i32, year: i32): i32 {
  if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/** Whether the calendar has that day. */
export function isDate(year: i32, month: i32, day: i32): bool {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

/** Days since 1970-01-01. @source Howard Hinnant, chrono-compatible low-level date algorithms, days_from_civil */
export function daysFromCivil(y: i32, m: i32, d: i32): i32 {
  const shifted = m <= 2 ? y - 1 : y;
  const era = shifted / 400;
  const ofEra = shifted - era * 400;
  const ofYear = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
  return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468;
}
