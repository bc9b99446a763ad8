namespace SopEngine.Persistence.Sops;

/// <summary>What became of a draft.</summary>
public enum SopDraftState
{
    /// <summary>It is being written.</summary>
    Open,

    /// <summary>Nobody goes on with it; it is kept.</summary>
    Discarded,
}
