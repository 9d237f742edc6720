import type { RecordFormat } from '../format.ts';

/** What flow logs of Azure have in common, be they of a security group or of a virtual network: each flow is a text of cells. */
export const azureFlows = {
  kind: 'records',
  specificity: 0.99,
  mappable: false,
  prefixed: false,
  zone: 'UTC',
  envelopes: ['records'],
  time: ['flowTime', 'time'],
} satisfies Partial<RecordFormat>;

/** The cells of a flow; `kept` are those between its direction and its figures, by which the logs differ. */
export function flowTuples(kept: readonly string[]) {
  return {
    list: 'flowTuples',
    columns: [
      ...['flowTime', 'sourceAddress', 'destinationAddress', 'sourcePort', 'destinationPort', 'protocol', 'direction'],
      ...kept,
      ...['packetsToDestination', 'bytesToDestination', 'packetsToSource', 'bytesToSource'],
    ],
  };
}

/** Keys of the fields of a flow; which cell says what was done differs. */
export function flowFields(eventAction: string) {
  return {
    sourceIp: ['sourceAddress'],
    eventAction: [eventAction],
    hostName: ['macAddress'],
    eventProvider: ['category'],
    responseBytes: ['bytesToSource'],
  } satisfies RecordFormat['fields'];
}
