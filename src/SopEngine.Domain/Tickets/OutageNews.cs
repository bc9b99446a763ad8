namespace SopEngine.Domain.Tickets;

/// <summary>What the parts of an outage are told.</summary>
public enum OutageNews
{
    /// <summary>An officer said something for all to read.</summary>
    Said,

    /// <summary>It was declared done.</summary>
    Resolved,

    /// <summary>It ended, in whatever way.</summary>
    Closed,
}
