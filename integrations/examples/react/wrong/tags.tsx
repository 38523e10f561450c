import type {} from 'basalt-widgets/jsx';

export const value = <basalt-book-now mode="popup" />;
export const name = <basalt-book-now treatmnt="hot-stone-60" />;
export const detail = <basalt-book-now onbasalt-book-request={({detail}) => detail.price} />;
