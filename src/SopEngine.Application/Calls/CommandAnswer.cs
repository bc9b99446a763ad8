namespace SopEngine.Application.Calls;

/// <summary>The answer to a writing call, as it was given the first time: status and JSON body. <see cref="Repeated"/>: nothing was done this time.</summary>
public sealed record CommandAnswer(int Status, string Body, bool Repeated = false);
