using SopEngine.Application.Papers;
using SopEngine.Application.Signatures;
using SopEngine.Application.Tests.Support;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tests.Papers;

/// <summary>The seam for electronic signatures: a passphrase is used once and kept nowhere, and what was signed can be checked afterwards.</summary>
public sealed class ElectronicSignatureTests : HouseTests
{
    private static readonly byte[] _document = "<p>Surat</p>"u8.ToArray();

    private readonly LocalSigner _signer = new();

    [Fact]
    public async Task A_detached_signature_fits_its_document_and_no_other()
    {
        var signature = (await SignAsync("frasa sandi rahasia")).Value();

        SignatureCheck.Of(_document, signature).Should().Be(new SignatureFinding(true, "Gilang Ramadhan", true));
        SignatureCheck.Of("<p>surat</p>"u8.ToArray(), signature).IsIntact.Should().BeFalse();
        signature[^1] ^= 1;
        SignatureCheck.Of(_document, signature).IsIntact.Should().BeFalse();
        SignatureCheck.Of(_document, [1, 2, 3]).Should().Be(SignatureFinding.Broken);
    }

    [Fact]
    public async Task A_wrong_passphrase_signs_nothing()
    {
        await SignAsync("frasa sandi rahasia");

        (await SignAsync("frasa sandi keliru")).Problem.Should().BeOfType<SignatureProblems.SignerRefused>();
        (await SignAsync("pendek")).Problem.Should().BeOfType<SignatureProblems.SignerRefused>();
        (await SignAsync("frasa sandi rahasia")).Problem.Should().BeNull();
    }

    [Fact]
    public void An_order_does_not_print_its_passphrase() =>
        new SigningOrder(_document, "jabar/agen", "Gilang", TestHouse.Monday.UtcDateTime, "frasa sandi rahasia".ToCharArray()).ToString().Should().NotContain("rahasia");

    [Fact]
    public async Task Where_no_service_is_connected_signing_says_so_and_the_passphrase_is_cleared()
    {
        var walk = await JabarWalk.ToFulfilledAsync(House);
        var passphrase = "frasa sandi rahasia".ToCharArray();
        var paper = await walk.PaperAsync("agen", "Dokumen SLA");

        var refused = await House.Get<SignPaperHandler>().SealAsync(await walk.Desk.AsAsync("agen"), walk.Number, paper.Id, passphrase, default);

        refused.Problem.Should().BeOfType<SignatureProblems.SignerMissing>();
        passphrase.Should().OnlyContain(letter => letter == '\0');
        (await walk.SheetAsync("agen", "Dokumen SLA")).MaySeal.Should().BeFalse();
    }

    private async Task<Result<byte[]>> SignAsync(string passphrase) =>
        await _signer.SignAsync(new SigningOrder(_document, "jabar/agen", "Gilang Ramadhan", TestHouse.Monday.UtcDateTime, passphrase.ToCharArray()), default);
}
