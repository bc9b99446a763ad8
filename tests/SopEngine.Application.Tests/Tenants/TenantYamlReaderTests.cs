using System.Text;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tests.Sops.Yaml;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tests.Tenants;

public sealed class TenantYamlReaderTests
{
    [Fact]
    public void A_sound_region_reads_whole()
    {
        var reading = TenantSamples.Read();

        reading.Problems.Should().BeEmpty();
        reading.IsClean.Should().BeTrue();
        var profile = reading.Profile!;
        profile.Id.Should().Be(new TenantId("contoh"));
        profile.Zone.Should().Be("Asia/Makassar");
        profile.Hosts.Should().Equal("bantuan.contoh.go.id");
        profile.TicketNumbers.Should().Be("CTH-{year}-{seq:5}");
        profile.Units.Should().Equal(new Unit("bid-ti", "Bidang TI", "bidang", "dinas"), new Unit("dinas", "Dinas Kominfo", "opd"));
        profile.Roles.Should().Equal(new RoleDefinition("staff-it", "Staff IT"), new RoleDefinition("kabid", "Kepala Bidang", Authority: true));
        profile.People[0].Holds.Should().Equal(new RoleHolding("staff-it"), new RoleHolding("kabid", "bid-ti"));
        profile.Extensions["helpdesk"].Should().Equal("tutup:wait", "lapor/batal");
        profile.Labels.Should().Contain("open", "Berjalan");
        profile.Topics.Should().ContainSingle().Which.Time.Should().Be(new TimeTarget(TimeKind.Fixed, 3, TimeUnit.Day, TimeReading.WorkingDayDate));
    }

    [Fact]
    public void What_is_left_out_has_its_left_out_value()
    {
        var profile = TenantSamples.Read("language: sopengine/1\ntenant: contoh\nname: Contoh", "language: sopengine/1").Profile!;

        profile.Should().BeEquivalentTo(new TenantProfile { Id = new TenantId("contoh"), Name = "Contoh" });
    }

    [Theory]
    [InlineData("tenant: contoh", "tenant: lain", "2:9 folder-name")]
    [InlineData("tenant: contoh", "tenant: Contoh", "2:9 bad-id|2:9 folder-name")]
    [InlineData("tenant: contoh", "tenant: odata", "2:9 reserved-tenant")]
    [InlineData("tenant: contoh", "tenant: assets", "2:9 reserved-tenant")]
    [InlineData("kind: region", "kind: kota", "5:7 unknown-choice")]
    [InlineData("kind: region", "kind: region\ntraining: kadang", "6:11 unknown-choice")]
    [InlineData("Asia/Makassar", "WITA", "6:7 bad-value")]
    [InlineData("Asia/Makassar", "+08:00", "6:7 bad-value")]
    [InlineData("Asia/Makassar", "asia/makassar", "6:7 bad-value")]
    [InlineData("Asia/Makassar", "SE Asia Standard Time", "6:7 bad-value")]
    [InlineData("bantuan.contoh.go.id]", "\"https://contoh.go.id\", Contoh.go.id, a.go.id, a.go.id]", "7:9 bad-value|7:33 bad-value|7:56 duplicate-name")]
    [InlineData("\"#0d5c63\"", "hijau", "8:9 bad-value")]
    [InlineData("{seq:5}", "{seq}", "9:20 bad-value")]
    [InlineData("numbers: { ticket: \"CTH-{year}-{seq:5}\" }", "numbers: {}", "9:1 missing-key")]
    [InlineData("parent: dinas", "parent: dians", "11:58 no-such-unit")]
    [InlineData("kind: opd }", "kind: opd, parent: bid-ti }", "11:58 unit-circle|12:58 unit-circle")]
    [InlineData("id: dinas", "id: bid-ti", "11:58 no-such-unit|12:11 duplicate-name")]
    [InlineData("id: kabid", "id: staff-it", "15:11 duplicate-name|17:98 no-such-role")]
    [InlineData("userName: warga", "userName: staf.1", "18:17 duplicate-name")]
    [InlineData("userName: warga", "userName: Pak Budi", "18:17 bad-value")]
    [InlineData("role: kabid, unit: bid-ti", "role: kabit, unit: bidti", "17:98 no-such-role|17:111 no-such-unit")]
    [InlineData("role: kabid, unit: bid-ti", "unit: bid-ti", "17:90 missing-key")]
    [InlineData("open: Berjalan", "buka: Berjalan", "20:11 unknown-choice")]
    [InlineData("agency", "dinas", "4:1 unknown-key")]
    [InlineData("name: Kabupaten", "name: Kab: Kabupaten", "3:10 yaml-syntax")]
    public void Every_slip_in_a_region_is_reported_where_it_stands(string what, string instead, string spots)
    {
        var reading = TenantSamples.ReadTenantWith(what, instead);

        reading.Problems.Spots().Should().Equal(spots.Split('|'));
        reading.Problems.Should().OnlyContain(problem => problem.File == Path.Combine("tenants/contoh", "tenant.yaml"));
        reading.IsClean.Should().BeFalse();
    }

    [Theory]
    [InlineData("time: 3 hari", "time: segera", "3:59 bad-value")]
    [InlineData("time: 3 hari", "time: N/A", "3:59 bad-value")]
    [InlineData("unit: bid-ti", "unit: bid-it", "3:88 no-such-unit")]
    [InlineData("ticketType: gangguan", "ticketType: gangguang", "3:108 unknown-choice")]
    [InlineData("id: jaringan", "nama: jaringan", "3:5 missing-key|3:7 unknown-key")]
    [InlineData("topics:\n", "topics:\n  - { id: jaringan, label: Lain, sop: helpdesk }\n", "4:11 duplicate-name")]
    public void Every_slip_in_a_catalogue_is_reported_where_it_stands(string what, string instead, string spots)
    {
        var reading = TenantSamples.ReadCatalogueWith(what, instead);

        reading.Problems.Spots().Should().Equal(spots.Split('|'));
        reading.Problems.Should().OnlyContain(problem => problem.File == Path.Combine("tenants/contoh", "catalogue.yaml"));
    }

    [Fact]
    public void A_slip_in_one_file_does_not_hide_those_in_the_other()
    {
        var reading = TenantSamples.Read(TenantSamples.Tenant.Replace("zone: Asia/Makassar", "zone: WITA", StringComparison.Ordinal), "topics: 3");

        reading.Problems.Spots().Should().Equal("6:7 bad-value", "1:1 missing-key", "1:9 wrong-kind");
    }

    [Fact]
    public void A_region_to_practise_in_says_so_in_one_line()
    {
        TenantSamples.Read().Profile!.IsTraining.Should().BeFalse();
        TenantSamples.ReadTenantWith("kind: region", "kind: region\ntraining: true").Profile!.IsTraining.Should().BeTrue();
    }

    [Fact]
    public void A_region_without_a_catalogue_has_no_topics()
    {
        var reading = TenantYamlReader.Read("contoh", "contoh", Encoding.UTF8.GetBytes(TenantSamples.Tenant), null);

        reading.IsClean.Should().BeTrue();
        reading.Profile!.Topics.Should().BeEmpty();
    }

    [Fact]
    public void A_folder_without_a_region_says_so()
    {
        var reading = TenantYamlReader.Read("contoh", "contoh", null, null);

        reading.Profile.Should().BeNull();
        reading.Problems.Spots().Should().Equal("1:1 file-unreadable");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_damage_to_the_files_makes_the_reader_throw(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var tenant = Encoding.UTF8.GetBytes(TenantSamples.Tenant);
            var catalogue = Encoding.UTF8.GetBytes(TenantSamples.Catalogue);
            tenant[random.Next(tenant.Length)] = (byte)random.Next(256);
            catalogue[random.Next(catalogue.Length)] = (byte)"{}[]:,-?!&*|>'\"%@`# \n"[random.Next(21)];

            var reading = TenantYamlReader.Read("contoh", "contoh", tenant, catalogue);

            (reading.Profile is not null || reading.Problems.Count > 0).Should().BeTrue();
        }
    }
}
