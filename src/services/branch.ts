let chosen: string | undefined;

/**
 * The house of the spa that the visitor chose, by its id: for every button of the page, in memory
 * only. It is gone with the page.
 */
export const branch = {
  get: (): string | undefined => chosen,
  choose: (id: string | undefined): void => {
    chosen = id;
  },
};
