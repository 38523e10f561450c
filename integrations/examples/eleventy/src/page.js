const asked = document.querySelector('#asked');
document.addEventListener('basalt-book-request', ({detail}) => {
  asked.textContent = `You asked for ${detail.treatment}.`;
});

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
