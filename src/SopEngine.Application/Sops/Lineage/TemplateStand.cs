namespace SopEngine.Application.Sops.Lineage;

/// <summary>Where a region stands with one part of a national template.</summary>
public enum TemplateStand
{
    /// <summary>It reads as the nation does.</summary>
    Follows,

    /// <summary>It reads otherwise, by a change of its own or a merged one.</summary>
    Differs,

    /// <summary>It refused what the nation changed.</summary>
    Refused,

    /// <summary>The nation changed it, and the region has not brought an answer into force.</summary>
    Unanswered,
}
