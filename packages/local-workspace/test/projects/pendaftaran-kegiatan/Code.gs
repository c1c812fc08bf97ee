// A small office: a form registers people for an event, staff decide in the sheet, mail and calendar follow.

var JUDUL = ['Nama', 'Email', 'Kegiatan', 'Tanggal', 'Jam', 'Keputusan'];

function siapkan() {
  var buku = SpreadsheetApp.getActiveSpreadsheet();
  var lembar = buku.getSheets()[0].setName('Pendaftaran');
  lembar.getRange(1, 1, 1, JUDUL.length).setValues([JUDUL]);
  lembar.getRange('D:E').setNumberFormat('@');
  lembar.getRange('F2:F200').setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(['Terima', 'Tolak']).setAllowInvalid(true).build()
  );
  var catatan = buku.insertSheet('Catatan');
  catatan.getRange('A1:B1').setValues([['Waktu', 'Isi']]);
  catatan.setFrozenRows(1);

  var formulir = FormApp.create('Pendaftaran Kegiatan', true).setTitle('Pendaftaran Kegiatan');
  formulir.setDescription('Paling lambat tiga hari kerja sebelumnya.').setConfirmationMessage('Terima kasih, sampai jumpa.');
  formulir.addTextItem().setTitle('Nama').setHelpText('Nama lengkap.').setRequired(true);
  formulir.addTextItem().setTitle('Email').setRequired(true);
  formulir.addParagraphTextItem().setTitle('Kegiatan').setRequired(true);
  formulir.addSectionHeaderItem().setTitle('Waktu').setHelpText('Jam kerja 07.30–15.45.');
  formulir.addDateItem().setTitle('Tanggal').setRequired(true);
  formulir.addTimeItem().setTitle('Jam').setRequired(true);
  formulir.addListItem().setTitle('Jenis').setChoiceValues(['Kunjungan', 'Peminjaman']).setRequired(true);
  formulir.addMultipleChoiceItem().setTitle('Penyampaian').setChoiceValues(['Tautan', 'WhatsApp']).showOtherOption(true);
  formulir.addCheckboxItem().setTitle('Perangkat').setChoiceValues(['Proyektor', 'Mikrofon']);
  formulir.addScaleItem().setTitle('Kepentingan').setBounds(1, 5).setLabels('rendah', 'tinggi');
  ScriptApp.newTrigger('saatMasuk').forForm(formulir).onFormSubmit().create();
  ScriptApp.newTrigger('saatDiubah').forSpreadsheet(buku).onEdit().create();
  var kalender = CalendarApp.createCalendar('Kegiatan', { timeZone: 'Asia/Jakarta' });
  PropertiesService.getScriptProperties().setProperty('kalender', kalender.getId());
}

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Kantor').addItem('Sapa', 'sapa').addItem('Galat', 'galat').addToUi();
}

function sapa() {
  var ui = SpreadsheetApp.getUi();
  var jawaban = ui.alert('Sapa', 'Sapa semua orang?', ui.ButtonSet.YES_NO);
  if (jawaban === ui.Button.YES) SpreadsheetApp.getActiveSpreadsheet().toast('Halo semua', 'Sapa');
}

function galat() {
  throw new Error('Sengaja gagal');
}

function hitung(a, b) {
  return { jumlah: a + b, siapa: Session.getActiveUser().getEmail() };
}

function saatMasuk(e) {
  var isi = {};
  e.response.getItemResponses().forEach(function (jawaban) {
    isi[jawaban.getItem().getTitle()] = jawaban.getResponse();
  });
  var baris = JUDUL.map(function (judul) {
    return isi[judul] || '';
  });
  // appendRow membaca teks seperti diketik, juga di kolom teks biasa.
  var lembar = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Pendaftaran');
  lembar.getRange(lembar.getLastRow() + 1, 1, 1, baris.length).setValues([baris]);
  var tautan = PropertiesService.getScriptProperties().getProperty('alamat') + '?nama=' + encodeURIComponent(isi.Nama);
  MailApp.sendEmail(isi.Email, 'Pendaftaran kami terima', 'Lihat ' + tautan, {
    htmlBody: '<p>Yth. ' + isi.Nama + '</p><p><a href="' + tautan + '">Lihat status</a></p><img src="https://gambar.example/x.png" alt="">',
    cc: 'budi@contoh.go.id',
    attachments: [Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'acara.ics')],
  });
}

function saatDiubah(e) {
  if (e.range.getColumn() !== 6 || e.value !== 'Terima') return;
  var baris = e.range.getSheet().getRange(e.range.getRow(), 1, 1, 6).getValues()[0];
  var mulai = new Date(baris[3] + 'T' + baris[4] + ':00');
  var kalender = CalendarApp.getCalendarById(PropertiesService.getScriptProperties().getProperty('kalender'));
  kalender.createEvent(baris[2], mulai, new Date(mulai.getTime() + 3600000), {
    description: 'Pendaftar: ' + baris[0],
  });
  MailApp.sendEmail(baris[1], 'Diterima', 'Kegiatan Anda diterima.');
}

function doGet(e) {
  // Hanya di sini getUrl() memberi alamat /exec.
  PropertiesService.getScriptProperties().setProperty('alamat', ScriptApp.getService().getUrl());
  var halaman = HtmlService.createTemplateFromFile('Status');
  halaman.nama = e.parameter.nama || 'pengunjung';
  return halaman.evaluate().setTitle('Status');
}
