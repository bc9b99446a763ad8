namespace SopEngine.Persistence.Sops;

/// <summary>What became of a draft.</summary>
public enum SopDraftState
{
    /// <summary>It is being written.</summary>
    Open,

    /// <summary>Nobody goes on with it; it is kept.</summary>
    Discarded,

    /// <summary>It is before its examiners, and stands still: see its ticket.</summary>
    Proposed,

    /// <summary>It has come into force.</summary>
    Published,
}
