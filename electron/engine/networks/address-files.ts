import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AddressData, addressDataTells, addressFamilies } from '@shared/networks.ts';
import { z } from 'zod';

/** Where the address data lies that Dwell comes with, and what is to be said wherever it is used. */
export interface AddressFiles {
  asn: string;
  country: string;
  about: AddressData;
}

const description = z.object({ date: z.string(), attribution: z.string(), caveat: z.string().default('') });

/** The address data among Dwell's own files; null where it is not installed. */
export function addressFilesIn(resources: string): AddressFiles | null {
  const folder = join(resources, 'networks');
  const files = { asn: join(folder, 'asn.parquet'), country: join(folder, 'country.parquet') };
  if (!existsSync(files.asn) || !existsSync(files.country)) return null;
  const { date, attribution, caveat } = description.parse(
    JSON.parse(readFileSync(join(folder, 'networks.json'), 'utf8')),
  );
  const source = 'built-in';
  const parts = addressDataTells.flatMap((tells) => addressFamilies.map((family) => ({ tells, family, source, date })));
  return { ...files, about: { date, attribution: `${attribution} ${caveat}`.trim(), source, parts } };
}

/** What the locked-down index may read of them. */
export function readableFiles(files: AddressFiles | null): string[] {
  return files ? [files.asn, files.country] : [];
}
