internal import TaglineSDK

extension Vendor {
    /// Microsoft's panoramas, which say how their pictures were stitched, in a tag of their own.
    ///
    /// Names, numbers and labels are those that ExifTool 13.58 lists.
    static let microsoft = Vendor(
        "Microsoft",
        [
            """
            table Stitch binary float
            0 PanoramicStitchVersion int32u
            1 PanoramicStitchCameraMotion int32u
              2=Rigid Scale
              3=Affine
              4=3D Rotation
              5=Homography
            2 PanoramicStitchMapType int32u
              0=Perspective
              1=Horizontal Cylindrical
              2=Horizontal Spherical
              257=Vertical Cylindrical
              258=Vertical Spherical
            3 PanoramicStitchTheta0
            4 PanoramicStitchTheta1
            5 PanoramicStitchPhi0
            6 PanoramicStitchPhi1
            """
        ])
}
