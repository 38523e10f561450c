/** Every widget by its tag. A page downloads those it uses. */
export const registry: Readonly<Record<string, () => Promise<unknown>>> = {
  'basalt-benefits-carousel': () =>
    import('../widgets/benefits-carousel/benefits-carousel.define.js'),
  'basalt-benefits-article': () => import('../widgets/benefits-article/benefits-article.define.js'),
  'basalt-pain-relief-quiz': () => import('../widgets/pain-relief-quiz/pain-relief-quiz.define.js'),
  'basalt-safety-check': () => import('../widgets/safety-check/safety-check.define.js'),
  'basalt-session-guide': () => import('../widgets/session-guide/session-guide.define.js'),
  'basalt-treatment-menu': () => import('../widgets/treatment-menu/treatment-menu.define.js'),
  'basalt-body-map': () => import('../widgets/body-map/body-map.define.js'),
  'basalt-book-now': () => import('../widgets/book-now/book-now.define.js'),
};
