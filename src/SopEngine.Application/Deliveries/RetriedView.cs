namespace SopEngine.Application.Deliveries;

/// <summary>How many messages are tried again.</summary>
public sealed record RetriedView(int Retried);
