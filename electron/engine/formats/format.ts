import type { CredentialKind } from '@shared/credentials.ts';
import type { EventField, TermField } from '@shared/event.ts';
import type { ColumnUse, FieldUse } from './field-use.ts';

/**
 * A line as fields between literals: `%{client} [%{time}] "%{request}"`. A field ends at the first occurrence of the
 * literal after it, `%{name>}` at the last; `%{*}` is passed over; `%{~name}` may be led by blanks. Between double quotes
 * a backslash hides the next byte.
 */
export interface Layout {
  layout: string;
  /** Fields that mark every event of this layout, kept in `more`. */
  marks?: Readonly<Record<string, string>>;
  /**
   * Fits lines of other formats too: speaks only half for this one when a file is recognised, unless a line `within` joins
   * the event.
   */
  loose?: boolean;
  /**
   * Where events take several lines: `within` adds to the event above, `either` does so as long as that has no text yet
   * and no such line, and begins an event otherwise.
   */
  place?: 'within' | 'either';
  /** The line must hold one of these texts. */
  must?: readonly string[];
  /** What lines of this layout say was done, and how it ended. */
  action?: string;
  outcome?: 'success' | 'failure';
  /** The line states no time because it is that of the event above. */
  timeAbove?: true;
}

/** `key=value key="another value"`: what a line says by names of its own. */
export interface Pairs {
  /** Keys of each field, best first. */
  fields: Readonly<Partial<Record<EventField, readonly string[]>>>;
  /** Keys of the event's time, best first; those of a date, a clock and a zone joined by ` + ` make one. */
  time?: readonly string[];
  /** A line must have all the keys of one of these lists. */
  claims?: readonly (readonly string[])[];
  /** Values that state nothing. */
  absent?: readonly string[];
  /** Keys whose value, where it stands without quotes, is text written as hexadecimal digits. */
  hex?: readonly string[];
  /** The key that says how many arguments follow: from it on, `a0`, `a1` and so on may be written so too. */
  argumentCount?: string;
  /** Keys whose value goes on over blanks, up to the next key; or all of them. */
  open?: readonly string[] | 'all';
  /** Written as `key:"value"; key:"value"`. */
  colon?: true;
  /** The one sign that stands between pairs in place of blanks; values may then hold blanks. */
  between?: string;
  /** The first key that is stated and, where given, equal decides. */
  outcomes?: readonly { key: string; equals?: string; outcome: 'success' | 'failure' }[];
}

/** What a message says: the first rule whose layout fits sets its fields, the action and the outcome. */
export interface MessageRule {
  layout: string;
  action?: string;
  outcome?: 'success' | 'failure';
  /** The rule only unwraps: its `%{message}` is looked at once more. */
  again?: boolean;
}

/** A real-looking piece of a file, which is the format's own test. Documentation addresses only. */
export interface Sample {
  title: string;
  text: string;
  /** What every event must say at least, in order; `instant` is ISO UTC, names with `more.` are fields beyond the common ones. */
  events: readonly Readonly<Record<string, string | number>>[];
  /** 1-based lines that must be rejected. */
  rejects?: readonly number[];
}

interface Common {
  id: string;
  /** Goes up with every change that makes other events of the same bytes. */
  version: number;
  title: string;
  /** The standard or documentation that defines the format. */
  source: string;
  /** 0 to 1: how sure a file is of this format when every line of it can be read so. */
  specificity: number;
  /** Whether a person may map columns or keys to fields. */
  mappable: boolean;
  /** What the values of its field `credential` are, where their shape does not tell. */
  credentialKind?: CredentialKind;
  samples: readonly Sample[];
  /** The zone of times that state none, where the format itself settles it. */
  zone?: 'UTC';
  /** Bare numbers in place of a time are seconds since 1970, however small. */
  counted?: 'seconds';
}

export interface LineFormat extends Common {
  kind: 'lines';
  /** Tried in order, the first that fits counts. */
  layouts: readonly Layout[];
  uses: Readonly<Record<string, FieldUse>>;
  /** What a line says that fits no layout. */
  rejectReason: string;
  /** A field of just this text states nothing. */
  absent?: string;
  /** Lines beginning so are comments. */
  comment?: string;
  /**
   * Indented lines continue the event above; with `message`, every line does that fits no layout, its text is part of the
   * message and its bytes of the event.
   */
  continued?: boolean | 'message';
  /** Lines beginning so, or with a `*` before it having it anywhere, head what follows: comments. */
  headings?: readonly string[];
  pairs?: Pairs;
  outcomeFromStatus?: boolean;
  /** Its lines are told by words alone, which JSON may hold too: a file that begins as JSON does is none of it. */
  wordsAlone?: true;
  /** The format of records, by its id, by which a line that is one JSON object with a time of its own is read. */
  records?: string;
  /**
   * Any text with times may look so: at least a third of the lines must begin an event before a file is taken for it, not
   * counting indented ones.
   */
  general?: true;
  /** What its dates begin with, and the format, by its id, whose lines are these in the other order. */
  dayOrder?: { first: 'dmy' | 'mdy'; other: string };
  /** Lines of its first and sixth layout as servers write them are read by the compiled reader, with the same result. */
  quick?: 'access';
  messages?: {
    /** Texts before the message proper that rules need not name. */
    heads: readonly string[];
    tails: readonly string[];
    rules: readonly MessageRule[];
    /** A format of lines, by its id, whose rules are asked before these. */
    first?: string;
    /** A format of records, by its id: a message that is one JSON object says by its own names what happened. */
    records?: string;
  };
}

export interface RecordFormat extends Common {
  kind: 'records';
  /** Names of the top-level list that may hold the records. */
  envelopes: readonly string[];
  /** A key whose string value is itself the record, as JSON. */
  embedded?: string;
  /**
   * Lists of this name, however deep, hold texts of cells between commas: each is an event of its own, with what its record says
   * beside it. Its columns are named as keys of the record would be.
   */
  tuples?: { list: string; columns: readonly string[] };
  /** Keys whose text may hold more of the record, named as if it stood in the text's place: an object, or `a=b;c=d`. */
  within?: readonly { key: string; as: 'json' | 'pairs' }[];
  /** A key whose object may be the record itself: its names are those of the record, and what stands beside it is kept. */
  wrapper?: string;
  /** A record must have all the keys of one of these lists. */
  claims?: readonly (readonly string[])[];
  /**
   * Lists whose elements name themselves: `list.0.name` names what `list.0.value` holds, which is then `list.<name>`.
   * `besides`: an element may hold several of the values, told apart by their keys.
   */
  pairs?: readonly { list: string; name: string; value: readonly string[]; besides?: true }[];
  /** Values that have no names of their own may say who it was, as the events of some programs of Windows do. */
  untitled?: true;
  /** A format of lines, by its id, whose rules also say what the message of a record means. */
  messages?: string;
  /** Only of records that say nothing but a message, and which machine and program it is of: what a record says counts for more. */
  messagesOf?: 'silent';
  /** The file is one object, whose members, so named and numbered, are the records, one a line. */
  members?: string;
  rejectReason: string;
  /** The records are elements of XML of this name; `frame` is the one around them all, and `empty` ones hold attributes alone. */
  markup?: { element: string; frame: string; empty?: true };
  /** Text before a line's `{` is tolerated and kept. */
  prefixed: boolean;
  /** Lines without any JSON are what a program says besides: events of their text. */
  texts?: true;
  /** That text must be the head of a line of syslog, which names host and program. */
  framed?: 'syslog';
  /** Keys of the event's time, best first. */
  time: readonly string[];
  /** What comes first in `03/04/2025`, where the format settles it. */
  dayOrder?: 'dmy' | 'mdy';
  /** Keys of each field, best first; nested names joined by dots. `well-known` means the common list of names. */
  fields: Readonly<Partial<Record<EventField, readonly string[]>>> | 'well-known';
  /** Where a key has one of these values, some fields have other keys; the first that fits counts. */
  fieldsWhere?: readonly {
    key: string;
    oneOf: readonly string[];
    fields: Readonly<Partial<Record<EventField, readonly string[]>>>;
  }[];
  /** The first key that is stated and, where given, equal decides. */
  outcomes?: readonly { key: string; equals?: string; outcome: 'success' | 'failure' }[];
  /** The outcome when none of them decides. */
  otherwise?: 'success' | 'failure';
  /** Keys that name many kinds of things: what they hold is the event's address only where it says `https://` or the like. */
  addresses?: readonly string[];
}

export interface TableFormat extends Common {
  kind: 'table';
  delimiters: readonly string[];
  /** The header must have all the columns of one of these lists; without any, names and values propose the mapping. */
  claims?: readonly (readonly string[])[];
  /** Known orders of columns of files without a header: the number of cells tells which. */
  orders?: readonly (readonly string[])[];
  /** What cells of a column must be like, as a regular expression; a row of other cells is no record. */
  checks?: Readonly<Record<string, string>>;
  /** A format of lines, by its id, whose rules also say what the message of a row means. */
  messages?: string;
  /** The rules are held against the cells of these columns, with ` ¦ ` between them, in place of the message. */
  messageColumns?: readonly string[];
  /** Only of rows that say no more than a message and which machine and program it is of. */
  messagesOf?: 'silent';
  /** A backslash hides the delimiter behind it. */
  escaped?: true;
  /** Rows beginning so are comments. */
  comment?: string;
  /** Cells that state nothing, besides empty ones. */
  absent?: readonly string[];
  /**
   * Columns of the event's time, best first: the first that a row states. Those of a date, a clock and a zone joined by
   * ` + ` make one.
   */
  time?: readonly string[];
  /** What comes first in `03/04/2025`, where the format settles it. */
  dayOrder?: 'dmy' | 'mdy';
  /** Columns of each field, best first. */
  fields?: Readonly<Partial<Record<EventField, readonly string[]>>>;
  /** A column whose cells are JSON records of another format, by its id: these say what the event was. */
  embedded?: { column: string; format: string };
  /** The first column that is stated and, where given, equal decides. */
  outcomes?: readonly { key: string; equals?: string; outcome: 'success' | 'failure' }[];
  otherwise?: 'success' | 'failure';
}

/** Lines of cells whose columns a line of the file itself names, or else one of the known orders. */
export interface ColumnFormat extends Common {
  kind: 'columns';
  /** `blank` is any run of blanks and tabs; quotes and, in an order with `[name]`, brackets hold a cell together. */
  separator: 'tab' | 'blank' | 'tab-or-blank';
  /** A comment line beginning so names the columns of the lines after it, as often as it comes. */
  header?: string;
  /** Cells that state nothing, besides `absent`. */
  empty?: readonly string[];
  /** Comment lines that say something of all events after them, by how they begin. */
  stated?: Readonly<Record<string, TermField>>;
  /** Comment lines that say which text in a cell states nothing, by how they begin. */
  statesMark?: Readonly<Record<string, 'unset' | 'empty'>>;
  /** A header without all of these is of another format. */
  headerMust?: readonly string[];
  /** A line of which most cells are such names, names the columns of the lines after it. */
  headerNames?: readonly string[];
  /** A line beginning so names the columns once more, above the header: a comment. */
  heading?: string;
  /** Known orders of columns, tried one after the other where no line named any; from `?` on they may be missing. */
  orders: readonly string[];
  /**
   * By column name in small letters; what stands not here is kept in `more` under the column's name. `a & b` is what `a` means
   * where a column `b` is there as well.
   */
  uses: Readonly<Record<string, ColumnUse>>;
  rejectReason: string;
  absent: string;
  comment?: string;
  outcomeFromStatus?: boolean;
  /** The first column that is stated and, where given, equal decides. */
  outcomes?: readonly { key: string; equals?: string; outcome: 'success' | 'failure' }[];
}

/** Files that are no text, known by their first bytes; each kind has a reader of its own, and samples in its own tests. */
export interface BinaryFormat extends Common {
  kind: 'binary';
  reader: 'evtx' | 'utmp';
  /** The common fields that its reader gives, which formats of text show by their samples. */
  states: readonly EventField[];
}

/** Windows events written as XML; the reader knows all there is to declare. */
export interface MarkupFormat extends Common {
  kind: 'markup';
}

/**
 * Lines of several formats in one file, as a collector of syslog writes what many devices send it, or one device that also
 * writes lines of another kind.
 */
export interface CollectedFormat extends Common {
  kind: 'collected';
  /**
   * Formats of single lines, by id, and texts of which a line must hold one to be tried as theirs. `like`: lines of the two
   * are no several formats.
   */
  members: readonly { format: string; marks: readonly string[]; like?: string }[];
  /** The format, by id, of lines that are none of these. */
  otherwise: string;
}

export type Format =
  | CollectedFormat
  | LineFormat
  | RecordFormat
  | TableFormat
  | ColumnFormat
  | MarkupFormat
  | BinaryFormat;
