namespace SopEngine.Application.Tickets.Work;

/// <summary>Hands work to a person (user name), with an instruction (disposisi).</summary>
public sealed record AssignRequest(string? Person, string? Instruction = null);
