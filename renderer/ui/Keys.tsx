import { Kbd } from '@mantine/core';

/** Keys to press, one after the other. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span style={{ display: 'inline-flex', gap: 3 }}>
      {keys.split(' ').map((key, index) => (
        <Kbd key={index} size="xs">
          {key}
        </Kbd>
      ))}
    </span>
  );
}
