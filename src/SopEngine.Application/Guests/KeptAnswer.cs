using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Guests;

/// <summary>One answer with its kind, so that it is read back as it was checked.</summary>
internal sealed record KeptAnswer(AnswerKind Kind, IReadOnlyList<string> Values);
