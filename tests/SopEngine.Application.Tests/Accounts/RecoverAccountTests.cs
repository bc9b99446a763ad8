using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SopEngine.Application.Accounts;
using SopEngine.Application.Deliveries.Mail;
using SopEngine.Application.Tests.Definitions;
using SopEngine.Application.Tests.Deliveries;
using SopEngine.Application.Tests.Support;

namespace SopEngine.Application.Tests.Accounts;

/// <summary>A forgotten password is replaced over a link in a real mail: once, within ten minutes, and only its owner hears of it.</summary>
public sealed partial class RecoverAccountTests : IAsyncLifetime
{
    private TestHouse? _house;

    private TestHouse House => _house ?? throw new InvalidOperationException("The house is opened by the test.");

    private RedeemInvitation Redeem => House.Get<RedeemInvitation>();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _house?.DisposeAsync().AsTask() ?? Task.CompletedTask;

    [Fact]
    public async Task The_link_sets_a_password_once_and_not_after_ten_minutes()
    {
        await using var server = await MailServer.StartAsync();
        await OpenAsync(server.Port);
        await AskAsync("Staff-IT");
        var mail = server.Mails().Should().ContainSingle().Subject;
        mail.To.ToString().Should().Contain("staff-it@");
        var token = Link().Match(mail.TextBody ?? "").Groups[1].Value;

        (await Redeem.HandleAsync(House.Tenant("batam"), token, "hash", default)).Problem.Should().BeOfType<AccountProblems.InvitationInvalid>("a link is good in its region only");
        (await Redeem.HandleAsync(House.Tenant("banyuwangi"), token, "hash", default)).Value().PasswordHash.Should().Be("hash");
        (await Redeem.HandleAsync(House.Tenant("banyuwangi"), token, "other", default)).Problem.Should().BeOfType<AccountProblems.InvitationInvalid>();

        House.Time.Advance(RecoverAccount.Good);
        await AskAsync("staff-it");
        House.Time.Advance(RecoverAccount.Good);
        var late = server.Mails().Select(sent => Link().Match(sent.TextBody ?? "").Groups[1].Value).Single(other => other != token);
        (await Redeem.PeekAsync(House.Tenant("banyuwangi"), late, default)).Problem.Should().BeOfType<AccountProblems.InvitationInvalid>();
    }

    [Fact]
    public async Task Nobody_else_gets_mail_and_nobody_gets_many()
    {
        await using var server = await MailServer.StartAsync();
        await OpenAsync(server.Port);
        await AskAsync("tidak-ada");
        server.Mails().Should().BeEmpty();

        for (var asked = 0; asked < 5; asked++)
        {
            await AskAsync("staff-it");
        }

        server.Mails().Should().HaveCount(2, "a stranger does not fill a mailbox");
    }

    private Task AskAsync(string userName) => House.Get<RecoverAccount>().HandleAsync(House.Tenant("banyuwangi"), userName, default);

    private async Task OpenAsync(int port)
    {
        var mail = new MailOptions { Host = "127.0.0.1", Port = port, Security = MailSecurity.None, From = "helpdesk@sop.example" };
        _house = await TestHouse.OpenAsync(Checkout.PathOf("tenants"), Checkout.PathOf("workflow-definitions"), services => services.AddSingleton(Options.Create(mail)));
        await House.Get<AccountStore>().SetPasswordAsync(House.Tenant("banyuwangi").Id, "staff-it", "before", default);
    }

    [GeneratedRegex(@"Buka: https://helpdesk\.banyuwangikab\.go\.id/banyuwangi/undangan/(\S{43})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
