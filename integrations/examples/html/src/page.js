const asked = document.querySelector('#asked');
document.addEventListener('basalt-book-request', ({detail}) => {
  asked.textContent = `You asked for ${detail.treatment}.`;
});

document.querySelector('basalt-treatment-menu').treatments = {
  currency: 'GBP',
  treatments: [
    {id: 'hot-stone-60', name: 'Hot stone massage', minutes: 60, price: 78},
    {id: 'warm-swedish', name: 'Warm Swedish massage', minutes: 50, price: 64},
  ],
};

const carousel = document.querySelector('basalt-benefits-carousel');
const topics = [...document.querySelectorAll('.topics button')];
const show = (index) =>
  topics.forEach((button, place) => button.setAttribute('aria-pressed', place === index));
topics.forEach((button, place) =>
  button.addEventListener('click', () => {
    carousel.index = place;
    show(place);
  }),
);
carousel.addEventListener('basalt-carousel-change', ({detail}) => show(detail.index));
