import { Route, Routes } from 'react-router-dom';
import { versions } from '../history/history-address';
import HistoryPage from '../history/history-page';
import RecordPage from './record-page';

/** What is behind "What happened" in the menu: the record, and the earlier versions of an item. */
export default function RecordPages() {
  return (
    <Routes>
      <Route path={versions} element={<HistoryPage />} />
      <Route path="*" element={<RecordPage />} />
    </Routes>
  );
}
