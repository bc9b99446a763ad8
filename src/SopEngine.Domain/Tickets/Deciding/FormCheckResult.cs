using SopEngine.Domain.Problems;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>What comparing a form with its questions came to: the errors (none: acceptable) and the answers to keep.</summary>
public sealed record FormCheckResult(IReadOnlyList<FieldError> Errors, IReadOnlyDictionary<string, Answer> Accepted);
