/** The tests drive browsers that are already there: nothing is to be downloaded. */
module.exports = {skipDownload: true};
