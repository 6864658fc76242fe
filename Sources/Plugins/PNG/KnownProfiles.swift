internal import Synchronization
internal import TaglineSDK

/// Packed colour profiles that were found to be good.
///
/// Nearly all PNGs have one of a few profiles, and to unpack one takes longer than to read the rest of the file
/// (`make bench`).
final class KnownProfiles: Sendable {
    static let shared = KnownProfiles()

    /// How much is kept, in packed bytes.
    private static let limit = 1 << 20
    private let known = Mutex(Known())

    private struct Known {
        var profiles: [Key: Profile] = [:]
        var bytes = 0
    }

    /// What most profiles differ in: the checksum of what is packed stands at the end (RFC 1950, section 2.2).
    private struct Key: Hashable {
        let count: Int
        let checksum: UInt32

        init(_ packed: Bytes) {
            count = packed.count
            checksum = ByteReader(packed, .bigEndian).uint32(at: packed.count - 4) ?? 0
        }
    }

    private struct Profile {
        let packed: Bytes
        let size: Int
    }

    /// The size of the profile that is packed, in bytes, if it is known to be good.
    func size(of packed: Bytes) -> Int? {
        let key = Key(packed)
        guard let known = known.withLock({ $0.profiles[key] }), known.packed == packed else { return nil }
        return known.size
    }

    /// Keeps a profile that was found to be good.
    ///
    /// - Parameter size: that of the profile, in bytes.
    func add(_ packed: Bytes, size: Int) {
        let key = Key(packed)
        known.withLock { known in
            guard known.profiles[key] == nil, packed.count <= Self.limit - known.bytes else { return }
            // A copy: the bytes are a part of the file's.
            known.profiles[key] = Profile(packed: Bytes(Array(packed.array)), size: size)
            known.bytes += packed.count
        }
    }
}
