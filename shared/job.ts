import { z } from 'zod';

/** The name of a piece of work, chosen by whoever asks for it: its progress is told under it, and `job.cancel` ends it. */
export const job = z.string().min(1).max(100);
