namespace SopEngine.Application.Drafts;

/// <summary>A form as somebody left it, right or wrong: all values that stood under each name. <see cref="SavedAt"/> is UTC.</summary>
public sealed record Draft(IReadOnlyDictionary<string, IReadOnlyList<string>> Values, DateTime SavedAt);
