using SopEngine.Domain.Problems;

namespace SopEngine.Host.Problems;

/// <summary>A refusal that only HTTP knows: it happens before any use case is reached, or instead of one. It says its own status.</summary>
public abstract record EdgeProblem(string Code, ProblemKind Kind, int Status, string Title) : Problem(Code, Kind, Title);
