import type { z } from 'zod';

/** What is wrong with an input, as a sentence for whoever wrote it: the first thing found, by the name of its field. */
export function inputFault(error: z.ZodError): { where: string; sentence: string } {
  const [issue] = error.issues;
  const where = issue?.path.join('.') || 'input';
  return { where, sentence: `The field "${where}" ${issue ? faultOf(issue) : 'is not as expected'}.` };
}

function faultOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small': {
      const { origin, minimum } = issue;
      if (origin === 'string') {
        return minimum === 1 ? 'is empty: it has to say something' : `is shorter than ${minimum} characters`;
      }
      return origin === 'array' ? `holds fewer than ${minimum}` : `is less than ${minimum}`;
    }
    case 'too_big': {
      const { origin, maximum } = issue;
      if (origin === 'string') return `is longer than ${maximum} characters`;
      return origin === 'array' ? `holds more than ${maximum}` : `is more than ${maximum}`;
    }
    case 'invalid_value':
      return `has to be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined && /undefined$/.test(issue.message)
        ? 'is missing'
        : `is not what is wanted there: ${issue.expected}`;
    case 'invalid_format':
      return `is not what is wanted there: ${issue.format}`;
    default:
      return `is not what is wanted there: ${issue.message}`;
  }
}
