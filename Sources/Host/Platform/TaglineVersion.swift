/// Which version of Tagline this is.
public enum TaglineVersion {
    public static let text = "0.1.0"
}
