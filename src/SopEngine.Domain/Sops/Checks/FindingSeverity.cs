namespace SopEngine.Domain.Sops.Checks;

/// <summary>What a finding stands in the way of.</summary>
public enum FindingSeverity
{
    /// <summary>The SOP cannot be published: some ticket would stop, or something it names does not exist.</summary>
    Error,

    /// <summary>It can be published, but is probably not what was meant.</summary>
    Warning,

    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Note,
}
