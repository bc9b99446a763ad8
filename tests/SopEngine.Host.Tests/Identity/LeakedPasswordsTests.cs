using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SopEngine.Host.Identity;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Identity;

/// <summary>Passwords that have leaked are refused, by a file of hashes that is searched where it lies.</summary>
public sealed class LeakedPasswordsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string List => Path.Combine(_folder.Path, "leaked.txt");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    [InlineData("\n", false)]
    public void Every_one_in_the_list_is_found_and_no_other(string lineEnd, bool endsTheLast)
    {
        var leaked = Enumerable.Range(0, 3000).Select(number => $"kuda laut nomor {number}").ToList();
        var text = string.Join(lineEnd, Lines(leaked));
        File.WriteAllText(List, endsTheLast ? text + lineEnd : text);
        var passwords = Opened();

        leaked.Should().OnlyContain(password => passwords.Contains(password));
        Enumerable.Range(3000, 3000).Select(number => $"kuda laut nomor {number}").Should().NotContain(password => passwords.Contains(password));
    }

    [Fact]
    public void A_list_of_one_and_lower_case_are_searched_too()
    {
        File.WriteAllText(List, Lines(["kuda laut menyeberang"]).Single().ToLowerInvariant());

        Opened().Contains("kuda laut menyeberang").Should().BeTrue();
        Opened().Contains("kuda laut menyeberang ").Should().BeFalse();
    }

    [Fact]
    public void Nothing_is_taken_while_the_list_cannot_be_read()
    {
        var rules = new PasswordRules(Opened(), NullLogger<PasswordRules>.Instance);

        rules.Check("kuda laut menyeberang pagi")!.Code.Should().Be("unchecked");

        File.WriteAllText(List, "bukan daftar");
        rules.Check("kuda laut menyeberang pagi")!.Code.Should().Be("unchecked");
        File.WriteAllLines(List, Lines(["satu", "dua"]));
        rules.Check("kuda laut menyeberang pagi").Should().BeNull();
    }

    [Fact]
    public async Task Who_changes_his_password_is_told_that_it_leaked()
    {
        await File.WriteAllLinesAsync(List, Lines(["empat kuda lari pagi", .. Enumerable.Range(0, 50).Select(number => $"lain {number}")]));
        await using var host = new SopEngineHost().Set("SopEngine:Passwords:LeakedList", List);
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "staff-it");
        var page = await browser.GetAsync("akun");
        (string, string)[] Typed(string password) => [("current", "staff-it-banyuwangi-2026!"), ("password", password), ("repeat", password)];

        (await browser.SendAsync(page, "sandi", Typed("empat kuda lari pagi"))).ShouldBe(422).Text.Should().Contain("pernah bocor");
        (await browser.SendAsync(page, "sandi", Typed("lima kuda lari pagi"))).ShouldBe(200).Text.Should().Contain("Kata sandi sudah diganti");
    }

    [Theory]
    [InlineData(null, "cannot be used as a list")]
    [InlineData("", "cannot be used as a list")]
    [InlineData("kata sandi\nrahasia\n", "cannot be used as a list")]
    [InlineData("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF:1\n0000000000000000000000000000000000000000:1\n", "not ordered by hash")]
    public void A_list_that_is_none_is_refused_with_its_reason(string? content, string why)
    {
        if (content is not null)
        {
            File.WriteAllText(List, content);
        }

        new PasswordOptionsCheck().Validate(null, new PasswordOptions { LeakedList = List }).FailureMessage.Should().Contain("SopEngine:Passwords:LeakedList").And.Contain(why);
    }

    [Fact]
    public void A_host_does_not_start_with_a_list_that_is_none()
    {
        using var host = new SopEngineHost().Set("SopEngine:Passwords:LeakedList", List);

        host.Invoking(started => started.CreateClient()).Should().Throw<Exception>();

        File.WriteAllLines(List, Lines(["satu", "dua"]));
        using var again = new SopEngineHost().Set("SopEngine:Passwords:LeakedList", List);
        again.Invoking(started => started.CreateClient()).Should().NotThrow();
    }

    private LeakedPasswords Opened() => new(Options.Create(new PasswordOptions { LeakedList = List }));

    private static IEnumerable<string> Lines(IEnumerable<string> passwords) =>
        passwords.Select((password, index) => $"{Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password)))}:{(index * 7919 % 100_000) + 1}").Order(StringComparer.Ordinal);
}
