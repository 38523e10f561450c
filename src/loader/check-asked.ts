/** Whether the page's address asks for the panel that lists the page's mistakes. */
export const checkAsked = (): boolean => /[?&]basalt-debug/.test(location.search);
