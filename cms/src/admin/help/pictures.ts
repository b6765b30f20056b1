import beforePublish from '../../../help/images/before-publish.png';
import document from '../../../help/images/document.png';
import goLiveAt from '../../../help/images/go-live-at.png';
import kindOfChange from '../../../help/images/kind-of-change.png';
import newsItem from '../../../help/images/news-item.png';
import takeDown from '../../../help/images/take-down.png';

/** The addresses of the pictures in the help pages, by the names of their files. */
export const helpPictures: Readonly<Record<string, string>> = {
  'before-publish.png': beforePublish,
  'document.png': document,
  'go-live-at.png': goLiveAt,
  'kind-of-change.png': kindOfChange,
  'news-item.png': newsItem,
  'take-down.png': takeDown,
};
