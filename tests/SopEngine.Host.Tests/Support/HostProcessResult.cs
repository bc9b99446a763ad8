namespace SopEngine.Host.Tests.Support;

/// <summary>How a command ended and what it printed.</summary>
public sealed record HostProcessResult(int ExitCode, string Output, string Error);
