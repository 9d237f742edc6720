/** One source with one agent and one account, by the ids of their terms; 0 where none is stated. */
export interface StrandKey {
  client: number;
  userAgent: number;
  userName: number;
}
