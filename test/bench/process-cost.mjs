// What a process takes of the machine, as Linux tells it; 0 where there is no /proc.
import { existsSync, readFileSync } from 'node:fs';

/** Processor time of all its threads, in milliseconds. @source proc(5), /proc/pid/stat, fields 14 and 15 in hundredths of a second */
export function processorMs(pid) {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return 0;
  const [user, system] = readFileSync(file, 'utf8').split(') ')[1].split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

export const memoryMegabytes = (pid) => status(pid, 'VmRSS');
export const peakMegabytes = (pid) => status(pid, 'VmHWM');

function status(pid, name) {
  const file = `/proc/${pid}/status`;
  const found = existsSync(file) && new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(file, 'utf8'));
  return found ? Math.round(Number(found[1]) / 1024) : 0;
}
