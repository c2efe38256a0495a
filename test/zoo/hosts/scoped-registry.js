import '@webcomponents/scoped-custom-element-registry';
