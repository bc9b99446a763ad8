namespace SopEngine.Persistence.Sops;

/// <summary>How a region answers one part of a national template that the nation changed.</summary>
public enum TemplateChoice
{
    /// <summary>It follows the nation; where both changed the same, the nation's text stands.</summary>
    Take,

    /// <summary>It takes what the nation alone changed; where both changed the same, its own text stands.</summary>
    Merge,

    /// <summary>It refuses, and says why.</summary>
    Keep,
}
