namespace SopEngine.Persistence.PersonalData;

/// <summary>What somebody did with another's personal data.</summary>
public enum PersonalReadKind
{
    /// <summary>Read the ticket, contact data masked.</summary>
    Masked,

    /// <summary>Read the ticket in full.</summary>
    Full,

    /// <summary>Gave a ground and had masked data shown.</summary>
    Revealed,

    /// <summary>Opened a file of the ticket.</summary>
    File,
}
