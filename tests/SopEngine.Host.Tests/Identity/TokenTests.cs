using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Accounts;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Identity;

/// <summary>A token is good for one account, in one region, for a while, and says nothing about roles.</summary>
public sealed class TokenTests : IAsyncLifetime, IDisposable
{
    private static readonly TenantId _tenant = new(Helpdesk.Tenant);

    private readonly SopEngineHost _host = new();

    private ApiClient _officer = null!;

    public async Task InitializeAsync() => _officer = await _host.SignInAsync(Helpdesk.Tenant, "staff-it");

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_token_that_was_changed_is_none()
    {
        var token = _officer.Http.DefaultRequestHeaders.Authorization!.Parameter!;
        foreach (var changed in new[] { token[..^4] + "AAAA", token[4..], "x", "" })
        {
            var other = _host.Anonymous(Helpdesk.Tenant);
            other.UseToken(changed);

            var answer = await other.GetAsync("tickets");

            answer.Should().BeRefused(401, "sign-in-required");
        }
    }

    [Fact]
    public async Task A_refusal_for_want_of_a_token_says_what_kind_is_wanted_and_never_leads_elsewhere()
    {
        var answer = await _host.Anonymous(Helpdesk.Tenant).GetAsync("tickets");

        answer.Should().BeRefused(401);
        answer.Headers.Location.Should().BeNull();
        answer.Headers.WwwAuthenticate.Select(header => header.Scheme).Should().Contain("Bearer");
    }

    [Fact]
    public async Task A_token_ends_with_its_time()
    {
        (await _officer.GetAsync("tickets")).Should().HaveStatus(200);
        _host.Time.Advance(TimeSpan.FromHours(12));

        (await _officer.GetAsync("tickets")).Should().BeRefused(401, "sign-in-required");
    }

    [Fact]
    public async Task A_new_password_ends_the_tokens_before_it()
    {
        await _host.Services.GetRequiredService<AccountStore>().SetPasswordAsync(_tenant, "staff-it", "hash", CancellationToken.None);

        (await _officer.GetAsync("tickets")).Should().BeRefused(401, "sign-in-required");
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_once()
    {
        await using (var db = Open())
        {
            (await db.Accounts.FindAsync(_tenant, "staff-it"))!.Disabled = true;
            await db.SaveChangesAsync();
        }

        (await _officer.GetAsync("tickets")).Should().BeRefused(401, "sign-in-required");
    }

    [Fact]
    public async Task A_post_that_ended_ends_what_its_token_could_do()
    {
        var item = await Helpdesk.FirstWorkItemAsync(await _host.SignInAsync(Helpdesk.Tenant, "pelapor"));
        await using (var db = Open())
        {
            var held = await db.RoleHoldings.FindAsync(_tenant, "staff-it", 1);
            held!.Until = new DateOnly(2026, 11, 22);
            await db.SaveChangesAsync();
        }

        (await _officer.PostAsync($"work-items/{item}/claim")).Status.Should().BeOneOf(403, 404);
    }

    [Fact]
    public async Task A_restart_signs_nobody_out()
    {
        var token = _officer.Http.DefaultRequestHeaders.Authorization!.Parameter!;
        var kept = Path.Combine(_host.Folder, "kept.db");
        await _host.Services.GetRequiredService<SopDatabase>().BackUpAsync(kept, CancellationToken.None);
        await using var again = new SopEngineHost().Set("SopEngine:Database:ConnectionString", $"Data Source={kept}");
        var client = again.Anonymous(Helpdesk.Tenant);
        client.UseToken(token);

        (await client.GetAsync("tickets")).Should().HaveStatus(200);
    }

    private SopDbContext Open() => _host.Services.GetRequiredService<SopDatabase>().Open(_tenant);
}
