namespace SopEngine.Application.Trials;

/// <summary>What is done in a trial.</summary>
public enum TrialActKind
{
    /// <summary>The pretend ticket is filed.</summary>
    File,

    /// <summary>A row ends by an answer.</summary>
    Complete,

    /// <summary>What a row waits for is brought.</summary>
    Supply,

    /// <summary>The SOP that a row calls is taken to have ended.</summary>
    Called,

    /// <summary>The clock is taken on; what falls due on the way goes off.</summary>
    Jump,
}
