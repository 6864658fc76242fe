public import TaglineSDK
