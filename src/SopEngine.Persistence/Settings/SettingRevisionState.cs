namespace SopEngine.Persistence.Settings;

/// <summary>Where a revision of a region's settings stands.</summary>
public enum SettingRevisionState
{
    /// <summary>In force, or was until a later one was.</summary>
    Applied,

    /// <summary>What a changed file says where a page has had the last word: waits for somebody to take or leave it.</summary>
    Offered,

    /// <summary>Was offered and has been taken, as a later revision, or left.</summary>
    Settled,
}
