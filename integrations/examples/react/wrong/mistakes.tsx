import {BasaltBookNow} from 'basalt-widgets/react';

export const value = <BasaltBookNow mode="popup" />;
export const name = <BasaltBookNow treatmnt="hot-stone-60" />;
export const detail = <BasaltBookNow onBasaltBookRequest={({detail}) => detail.price} />;
