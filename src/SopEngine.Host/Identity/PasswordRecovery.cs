using System.Threading.Channels;
using SopEngine.Application.Accounts;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Identity;

/// <summary>
/// Takes requests for a forgotten password and works them off behind the answer, so that how long the answer takes tells nobody whether the account exists. What is waiting when the
/// host ends is gone: who asked asks again.
/// </summary>
public sealed partial class PasswordRecovery(RecoverAccount recover, ILogger<PasswordRecovery> log) : BackgroundService
{
    private const int MostWaiting = 200;
    private const int LongestName = 100;

    private readonly Channel<(TenantProfile Tenant, string UserName)> _asked = Channel.CreateBounded<(TenantProfile, string)>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ask(TenantProfile tenant, string? userName)
    {
        if (userName is { Length: <= LongestName })
        {
            _asked.Writer.TryWrite((tenant, userName));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (tenant, userName) in _asked.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await recover.HandleAsync(tenant, userName, stoppingToken);
            }
            catch (Exception trouble) when (trouble is not OperationCanceledException)
            {
                // the next in line must not wait for a database that was away for this one
                LogFailed(log, tenant.Id, trouble);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request for a forgotten password in {Tenant} could not be worked off.")]
    private static partial void LogFailed(ILogger log, TenantId tenant, Exception trouble);
}
