/** What a text of a record is called, and what it is to the event. */
export interface Called {
  /** Under this name it is kept in `more`; empty where it names itself. */
  name: string;
  use: 'time' | 'provider' | 'computer' | 'event' | 'rendered' | 'keywords' | 'none';
}

/** Names as everybody who reads such logs knows them: without the elements around them. */
export function calledBy(path: readonly string[], attribute: string | null): Called {
  const [, part, element = ''] = path;
  const use = (name: string, of: Called['use'] = 'none'): Called => ({ name, use: of });
  if (part === 'System') {
    switch (`${element}@${attribute ?? ''}`) {
      case 'TimeCreated@SystemTime':
        return use('TimeCreated', 'time');
      case 'Provider@Name':
        return use('Provider', 'provider');
      case 'Computer@':
        return use('Computer', 'computer');
      case 'EventID@':
        return use('EventID', 'event');
      case 'Keywords@':
        return use('Keywords', 'keywords');
      case 'Provider@Guid':
        return use('ProviderGuid');
      default:
        return use(attribute ?? (path.slice(2).join('.') || 'System'));
    }
  }
  if (part === 'EventData') {
    if (attribute !== null) return use(`${element || 'EventData'}.${attribute}`);
    return use(
      path.length < 3 || (element === 'Data' && path.length === 3)
        ? ''
        : path.slice(element === 'Data' ? 3 : 2).join('.'),
    );
  }
  const rest = part === 'UserData' ? path.slice(path.length > 3 ? 3 : 2) : path.slice(1);
  if (part === 'RenderingInfo' && element === 'Message' && attribute === null) return use('', 'rendered');
  const name = rest.join('.') || path.join('.');
  return use(attribute === null ? name : `${name}.${attribute}`);
}
