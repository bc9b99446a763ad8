namespace SopEngine.Application.Installation;

/// <summary>A host of the installation. <see cref="IsAlive"/>: it wrote that it is within the last minute.</summary>
public sealed record HostStatus(Guid Id, string Machine, int ProcessId, string Version, DateTime StartedAt, DateTime SeenAt, bool RunsPasses, bool IsAlive);
