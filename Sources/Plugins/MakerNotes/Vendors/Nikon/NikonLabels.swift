/// Labels that several of Nikon's tables share.
///
/// The notation is that of `TableText`; names, numbers and labels are those that ExifTool 13.58 lists.
enum NikonLabels {
    static let text: StaticString = #"""
        labels flashGNDistance
          0=0
          1=0.1 m
          2=0.2 m
          3=0.3 m
          4=0.4 m
          5=0.5 m
          6=0.6 m
          7=0.7 m
          8=0.8 m
          9=0.9 m
          10=1.0 m
          11=1.1 m
          12=1.3 m
          13=1.4 m
          14=1.6 m
          15=1.8 m
          16=2.0 m
          17=2.2 m
          18=2.5 m
          19=2.8 m
          20=3.2 m
          21=3.6 m
          22=4.0 m
          23=4.5 m
          24=5.0 m
          25=5.6 m
          26=6.3 m
          27=7.1 m
          28=8.0 m
          29=9.0 m
          30=10.0 m
          31=11.0 m
          32=13.0 m
          33=14.0 m
          34=16.0 m
          35=18.0 m
          36=20.0 m
          255=n/a
        labels flashGroupOptionsMode
          0=TTL
          1=Manual
          2=Auto
          3=Off
        labels nefCompression
          1=Lossy (type 1)
          2=Uncompressed
          3=Lossless
          4=Lossy (type 2)
          5=Striped packed 12 bits
          6=Uncompressed (reduced to 12 bit)
          7=Unpacked 12 bits
          8=Small
          9=Packed 12 bits
          10=Packed 14 bits
          13=High Efficiency
          14=High Efficiency*
        labels meteringModeZ7
          0=Matrix
          1=Center
          2=Spot
          3=Highlight
        labels flashControlModeZ7
          0=TTL
          1=Auto External Flash
          2=GN (distance priority)
          3=Manual
          4=Repeating Flash
        labels flashRemoteControlZ7
          0=Group
          1=Quick Wireless
          2=Remote Repeating
        labels noYes
          0=No
          1=Yes
        labels banksZ9
          0=A
          1=B
          2=C
          3=D
        labels subjectDetectionZ9
          0=Off
          1=Auto
          2=People
          3=Animals
          4=Vehicles
          5=Birds
          6=Airplanes
          7=Faces
        labels offOn
          0=Off
          1=On
        """#
}
