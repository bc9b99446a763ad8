namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>What a promise is about.</summary>
public enum PromiseScope
{
    /// <summary>The whole ticket, by the SOP's own word.</summary>
    Ticket,

    /// <summary>The whole ticket, by its topic.</summary>
    Topic,

    /// <summary>One stay in a phase.</summary>
    Phase,
}
